import EditDistance

/// Which header means which column: the ones that are known, and those that the user adds.
public struct ColumnNames: Sendable, Hashable {
  /// What the insurer and clinic systems call the columns.
  public static let standard = ColumnNames()

  private var added: [String: ListColumn] = [:]

  /// `header` names `column` from now on, in whatever width and letter case it stands there; before any column of the
  /// list that is known by itself.
  public mutating func add(_ header: String, for column: ListColumn) {
    added[HeaderText.normalized(header)] = column
  }

  /// The column that a header cell names, or nil; and whether the user said so.
  func column(of header: String) -> (column: ListColumn, isAdded: Bool)? {
    // A longer cell is a title, not a header.
    guard header.utf8.count <= Self.longestHeader else { return nil }
    let text = HeaderText.normalized(header)
    if let column = added[text] { return (column, true) }
    return Self.known[text].map { ($0, false) }
  }

  /// The known column whose names are most like `header`, when one is as like as a slip of the pen.
  static func likely(_ header: String) -> ListColumn? {
    guard header.utf8.count <= longestHeader else { return nil }
    let text = HeaderText.normalized(header)
    guard text.count >= 2 else { return nil }
    let nearest = names.min { distance(text, $0.text) < distance(text, $1.text) }
    guard let nearest else { return nil }
    let allowed = max(text.count, nearest.text.count) / 3
    return distance(text, nearest.text) <= allowed ? nearest.column : nil
  }

  /// The columns whose names are most like `header`, the likest first.
  static func nearest(to header: String, count: Int = 3) -> [ListColumn] {
    guard header.utf8.count <= longestHeader else { return [] }
    let text = HeaderText.normalized(header)
    let distances = ListColumn.allCases.map { column in
      (column, names.filter { $0.column == column }.map { distance(text, $0.text) }.min() ?? Int.max)
    }
    let sorted = distances.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
    return sorted.prefix(count).map(\.element.0)
  }

  private static func distance(_ left: String, _ right: String) -> Int {
    EditDistance.between(Array(left.unicodeScalars), Array(right.unicodeScalars))
  }

  private static let longestHeader = 200

  private static let names = ListColumn.allCases.flatMap { column in
    column.aliases.map { (text: HeaderText.normalized($0), column: column) }
  }

  private static let known = Dictionary(
    names.map { ($0.text, $0.column) }, uniquingKeysWith: { first, _ in first })
}
