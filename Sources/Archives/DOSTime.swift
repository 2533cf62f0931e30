import Glibc

/// A date and a time of day without a time zone, as MS-DOS packed them: from 1980 to 2107, in steps of two seconds.
struct DOSTime: Sendable, Hashable {
  let date: UInt16
  let time: UInt16

  /// - Parameter seconds: since 1970, shown as they are in UTC; nil, and what is too early, is 1980-01-01.
  init(_ seconds: Int?) {
    // 1980-01-01 00:00:00 and 2107-12-31 23:59:58.
    var moment = time_t(min(max(seconds ?? 0, 315_532_800), 4_354_819_198))
    // It has a pointer to a time zone's name, which is not looked at.
    var parts = unsafe tm()
    // Fails only for years that an Int32 does not hold.
    unsafe gmtime_r(&moment, &parts)
    date = UInt16(unsafe (parts.tm_year - 80) << 9 | (parts.tm_mon + 1) << 5 | parts.tm_mday)
    time = UInt16(unsafe parts.tm_hour << 11 | parts.tm_min << 5 | parts.tm_sec / 2)
  }
}
