import Glibc

/// Standard input, output and error.
enum StandardStreams {
  /// Takes the places of those that are closed, each so that its use fails: the first file that anybody opens would get
  /// the number otherwise, and a result would be written into it or be lost in it. Call before anything is opened.
  static func occupyClosed() {
    for (number, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(number, F_GETFD) < 0 {
      // The lowest free number is the one that was asked about, since those below it are taken. Never closed.
      _ = open("/dev/null", mode | O_CLOEXEC)
    }
  }
}
