/* Stands in for bcryptprimitives.dll, which Wine 8 lacks: libraries written in Rust take their random numbers from it.
   Wine's own source of them answers. Never shipped. */
unsigned char SystemFunction036(void *buffer, unsigned long size); /* RtlGenRandom in advapi32 */

__declspec(dllexport) int ProcessPrng(unsigned char *buffer, unsigned long long size)
{
    while (size > 0) {
        unsigned long piece = size > 0x10000 ? 0x10000 : (unsigned long)size;
        if (!SystemFunction036(buffer, piece))
            return 0;
        buffer += piece;
        size -= piece;
    }
    return 1;
}
