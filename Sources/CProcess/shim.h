// What Swift cannot call of the C library: prctl has a variable number of arguments.
#include <sys/prctl.h>
#include <sys/resource.h>

// No core file of this process, and no look into its memory by other programs of the same user. 0 when both worked.
static inline int cprocess_close_memory(void) {
  const struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_CORE, &none) | prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
