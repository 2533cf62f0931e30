import ArgumentParser
import Glibc
import NHICodes

enum SystemClock {
  /// Seconds since 1970.
  static var now: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.tv_sec
  }

  /// The day in Taiwan.
  ///
  /// - Parameter now: seconds since 1970.
  static func today(at now: Int = now) throws -> ROCDate {
    guard let today = ROCDate(secondsSince1970: now) else {
      throw ValidationError("系統時鐘不對，請用 --date / the clock is off; give --date")
    }
    return today
  }
}
