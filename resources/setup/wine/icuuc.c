/* Stands in for Windows 10's icuuc.dll, which Wine 8 has not and Qt 6.12 links to for the converters of old encodings:
   there are none here, and each call says so. UTF-8 is built into Qt. Never shipped. */
#define EXPORT __declspec(dllexport)
enum { FILE_ACCESS_ERROR = 4 }; /* U_FILE_ACCESS_ERROR of ICU's utypes.h: the converter's data are not there */

static void fail(int *error) { if (error) *error = FILE_ACCESS_ERROR; }

EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { fail(error); return 0; }
EXPORT void *ucnv_open(const char *name, int *error) { fail(error); return 0; }

/* The rest needs a converter, so it is only linked to. */
EXPORT void ucnv_close(void *c) {}
EXPORT void ucnv_reset(void *c) {}
EXPORT int ucnv_getMaxCharSize(void *c) { return 1; }
EXPORT const char *ucnv_getName(void *c, int *error) { fail(error); return 0; }
EXPORT void ucnv_getFromUCallBack(void *c, void *action, void *context) {}
EXPORT void ucnv_getToUCallBack(void *c, void *action, void *context) {}
EXPORT void ucnv_setFromUCallBack(void *c, void *n, void *m, void *o, void *p, int *error) { fail(error); }
EXPORT void ucnv_setToUCallBack(void *c, void *n, void *m, void *o, void *p, int *error) { fail(error); }
EXPORT void ucnv_cbFromUWriteUChars(void *a, void *from, void *to, int offset, int *error) { fail(error); }
EXPORT void ucnv_cbToUWriteUChars(void *a, void *from, int length, int offset, int *error) { fail(error); }
EXPORT void ucnv_fromUnicode(void *c, void *to, void *te, void *from, void *fe, void *o, int flush, int *error) { fail(error); }
EXPORT void ucnv_toUnicode(void *c, void *to, void *te, void *from, void *fe, void *o, int flush, int *error) { fail(error); }
EXPORT int ucnv_fromUCountPending(void *c, int *error) { fail(error); return 0; }
EXPORT int ucnv_toUCountPending(void *c, int *error) { fail(error); return 0; }
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
