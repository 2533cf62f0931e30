import Findings

/// Numbers that change while one looks at them: few digits, and the same unit from beginning to end.
enum ProgressNumbers {
  /// `1.2/3.4 GB`; `340 MB` without a total.
  static func bytes(_ done: Int, of total: Int = 0) -> String {
    let (size, unit): (Int, String) =
      switch max(done, total) {
      case 1_000_000_000...: (1_000_000_000, "GB")
      case 1_000_000...: (1_000_000, "MB")
      default: (1000, "kB")
      }
    func number(_ bytes: Int) -> String {
      let tenths = bytes / (size / 10)
      return size == 1_000_000_000 ? "\((tenths / 10).grouped).\(tenths % 10)" : (tenths / 10).grouped
    }
    return total > 0 ? "\(number(min(done, total)))/\(number(total)) \(unit)" : "\(number(done)) \(unit)"
  }

  /// How long yet, in steps that are too large to flicker.
  static func left(_ seconds: Int) -> Wording {
    func rounded(to step: Int) -> Int { (seconds + step - 1) / step * step }
    switch seconds {
    case ..<10: return Wording("剩不到 10 秒", "under 10 s left")
    case ..<60:
      let seconds = min(rounded(to: 5), 55)
      return Wording("約剩 \(seconds) 秒", "about \(seconds) s left")
    case ..<600:
      let (minutes, rest) = rounded(to: 10).quotientAndRemainder(dividingBy: 60)
      return rest == 0
        ? Wording("約剩 \(minutes) 分", "about \(minutes) min left")
        : Wording("約剩 \(minutes) 分 \(rest) 秒", "about \(minutes) min \(rest) s left")
    default:
      let (hours, minutes) = (rounded(to: 60) / 60).quotientAndRemainder(dividingBy: 60)
      return hours == 0
        ? Wording("約剩 \(minutes) 分", "about \(minutes) min left")
        : Wording("約剩 \(hours) 小時 \(minutes) 分", "about \(hours) h \(minutes) min left")
    }
  }
}

extension Int {
  /// `12,345`
  var grouped: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
