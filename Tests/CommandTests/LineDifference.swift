/// How one text became another, line by line: what is gone with `-`, what is new with `+`.
struct LineDifference: CustomStringConvertible {
  let description: String

  init(from old: String, to new: String) {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    var removed: [Int: Substring] = [:]
    var inserted: [Int: Substring] = [:]
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, let line, _): removed[offset] = line
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }

    var lines: [String] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if let line = removed[left] {
        lines.append("\(left + 1): - \(line)")
        left += 1
      } else if let line = inserted[right] {
        lines.append("\(right + 1): + \(line)")
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    description = lines.joined(separator: "\n")
  }
}
