// Input is const then.
#define ZLIB_CONST
#include <zlib.h>
