import Glibc

/// How the program ends: sysexits, as documented.
enum ExitStatus: Int32, Error, CaseIterable {
  case success = 0
  case findings = 1
  case usage = 64
  case noInput = 66
  case defect = 70
  case cannotCreate = 73
  case ioFailed = 74
  /// 128 + SIGINT, what shells report of a program that Ctrl-C ended.
  case interrupted = 130

  func exit() -> Never { Glibc.exit(rawValue) }
}
