/* Stands in for Wine 8's ucrtbase.dll, which ends the program when numpy is imported: the parts of a complex number are
   not implemented there. Here they are; all else is handed on to Wine's own. Never shipped.
   A complex number is laid out as Microsoft's <complex.h> has it, and its long double is a double. */
#include <math.h>

typedef struct { double real, imaginary; } complex_double;
typedef struct { float real, imaginary; } complex_float;

double our_creal(complex_double z) { return z.real; }
double our_cimag(complex_double z) { return z.imaginary; }
double our_cabs(complex_double z) { return hypot(z.real, z.imaginary); }
double our_carg(complex_double z) { return atan2(z.imaginary, z.real); }

double our_creall(complex_double z) { return z.real; }
double our_cimagl(complex_double z) { return z.imaginary; }
double our_cabsl(complex_double z) { return hypot(z.real, z.imaginary); }
double our_cargl(complex_double z) { return atan2(z.imaginary, z.real); }

float our_crealf(complex_float z) { return z.real; }
float our_cimagf(complex_float z) { return z.imaginary; }
float our_cabsf(complex_float z) { return hypotf(z.real, z.imaginary); }
float our_cargf(complex_float z) { return atan2f(z.imaginary, z.real); }
