/// How many slips of the pen lie between two texts.
public enum EditDistance {
  /// The least number of insertions, deletions, replacements and exchanges of two neighbours that make one of the other
  /// (optimal string alignment). Time is the product of the lengths: the caller bounds them.
  public static func between<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var before = [Int](repeating: 0, count: right.count + 1)
    var above = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      for j in 1...right.count {
        let replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var least = min(replaced, above[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          least = min(least, before[j - 2] + 1)
        }
        row.append(least)
      }
      before = above
      above = row
    }
    return above[right.count]
  }
}
