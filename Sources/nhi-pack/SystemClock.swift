import ArgumentParser
import Glibc
import NHICodes

enum SystemClock {
  /// The day in Taiwan.
  static var today: ROCDate {
    get throws {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      guard let today = ROCDate(secondsSince1970: now.tv_sec) else {
        throw ValidationError("系統時鐘不對，請用 --date / the clock is off; give --date")
      }
      return today
    }
  }
}
