import NHICodes

/// An instant as clocks in Taiwan show it (UTC+8, no daylight saving).
struct TaiwanTime {
  private let day: String
  private let clock: [String]

  /// - Parameter seconds: since 1970.
  init(_ seconds: Int) {
    day = ROCDate(secondsSince1970: seconds)?.iso ?? "?"
    let second = ((seconds + 8 * 3600) % 86_400 + 86_400) % 86_400
    clock = [second / 3600, second / 60 % 60, second % 60].map { ($0 < 10 ? "0" : "") + String($0) }
  }

  /// `2026-11-21 15:04`.
  var minute: String { "\(day) \(clock[0]):\(clock[1])" }

  /// `2026-11-21T15:04:05+08:00`.
  var iso: String { "\(day)T\(clock.joined(separator: ":"))+08:00" }
}
