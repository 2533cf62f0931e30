// What Linux has and Swift cannot call: prctl and syscall have a variable number of arguments, and sync_file_range and
// renameat2 are declared for programs only that say _GNU_SOURCE before any header, which an importer cannot.
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// No core file of this process, and no look into its memory by other programs of the same user. 0 when both worked.
static inline int clinux_close_memory(void) {
  const struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_CORE, &none) | prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

// Begins to write to the disk what of a file is not there yet, all of it, and does not wait (SYNC_FILE_RANGE_WRITE).
static inline int clinux_start_writing(int descriptor) {
  return syscall(SYS_sync_file_range, descriptor, 0L, 0L, 2U) == 0 ? 0 : -1;
}

// Renames, and replaces nothing (RENAME_NOREPLACE).
static inline int clinux_rename_new(const char *path, const char *name) {
  return syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, name, 1U) == 0 ? 0 : -1;
}
