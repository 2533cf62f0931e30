/// Holds one pattern against one text. As long as pattern times text, and no longer: which places can be reached from
/// the start, and from which the end can be, are two tables.
struct PatternMatching {
  /// What each placeholder can have read. One that names a case may have several, if the pattern leaves it open; a free
  /// one has the longest that begins first.
  typealias Spans = [FilePattern.Field: [Range<Int>]]

  private let elements: [FilePattern.Element]
  private let text: [Unicode.Scalar]

  init(_ pattern: FilePattern, _ text: [Unicode.Scalar]) {
    elements = pattern.elements
    self.text = text
  }

  /// nil when the pattern does not match.
  ///
  /// - Parameter accepts: whether a placeholder can read these characters.
  func spans(_ accepts: (FilePattern.Field, ArraySlice<Unicode.Scalar>) -> Bool) -> Spans? {
    let count = text.count
    var reached = [[Bool]](repeating: [Bool](repeating: false, count: count + 1), count: elements.count + 1)
    var candidates: [Int: [Range<Int>]] = [:]
    reached[0][0] = true
    for (row, element) in elements.enumerated() {
      switch element {
      case .literal(let scalar):
        for place in 0..<count where reached[row][place] && text[place] == scalar { reached[row + 1][place + 1] = true }
      case .anyCharacter:
        for place in 0..<count where reached[row][place] && text[place] != "/" { reached[row + 1][place + 1] = true }
      case .anyRun:
        for place in 0...count {
          let goesOn = place > 0 && reached[row + 1][place - 1] && text[place - 1] != "/"
          reached[row + 1][place] = reached[row][place] || goesOn
        }
      case .field(let field) where field.isFree:
        for place in 0..<count where text[place] != "/" && (reached[row][place] || reached[row + 1][place]) {
          reached[row + 1][place + 1] = true
        }
      case .field(let field):
        for start in 0..<count where reached[row][start] {
          for end in ends(of: field, from: start, at: row) where accepts(field, text[start..<end]) {
            reached[row + 1][end] = true
            candidates[row, default: []].append(start..<end)
          }
        }
      }
    }
    guard reached[elements.count][count] else { return nil }
    return spans(reached, candidates)
  }

  private func spans(_ reached: [[Bool]], _ candidates: [Int: [Range<Int>]]) -> Spans {
    let count = text.count
    var ending = [Bool](repeating: false, count: count + 1)
    ending[count] = true
    var spans: Spans = [:]
    for row in elements.indices.reversed() {
      var before = [Bool](repeating: false, count: count + 1)
      switch elements[row] {
      case .literal(let scalar):
        for place in 0..<count where ending[place + 1] && text[place] == scalar { before[place] = true }
      case .anyCharacter:
        for place in 0..<count where ending[place + 1] && text[place] != "/" { before[place] = true }
      case .anyRun:
        for place in (0...count).reversed() {
          before[place] = ending[place] || (place < count && before[place + 1] && text[place] != "/")
        }
      case .field(let field) where field.isFree:
        for place in (0..<count).reversed() where text[place] != "/" {
          before[place] = ending[place + 1] || before[place + 1]
        }
        if let start = (0..<count).first(where: { reached[row][$0] && before[$0] }) {
          let limit = text[start...].firstIndex(of: "/") ?? count
          if let end = (start + 1...limit).last(where: { ending[$0] }) { spans[field] = [start..<end] }
        }
      case .field(let field):
        let fitting = (candidates[row] ?? []).filter { ending[$0.upperBound] }
        for span in fitting { before[span.lowerBound] = true }
        spans[field] = fitting
      }
      ending = before
    }
    return spans
  }

  /// Where a placeholder that begins at `start` can end. What is read out of a longer run of digits (or, for numbers
  /// that can have letters, of letters and digits) would be another number: it ends where the run does, unless the
  /// pattern says in so many words what goes on.
  private func ends(of field: FilePattern.Field, from start: Int, at row: Int) -> [Int] {
    let isLetterToo = field == .chart || field == .id
    func isOneRun(_ place: Int) -> Bool {
      guard place > 0, place < text.count else { return false }
      return isDigit(text[place - 1]) && isDigit(text[place])
        || (isLetterToo && isAlphanumeric(text[place - 1]) && isAlphanumeric(text[place]))
    }
    if isOpen(row - 1), isOneRun(start) { return [] }
    let longest = min(field.widths.upperBound, text.count - start)
    guard longest >= field.widths.lowerBound else { return [] }
    return (field.widths.lowerBound...longest).map { start + $0 }.filter { !(isOpen(row + 1) && isOneRun($0)) }
  }

  /// Whether the element can be any character, or any text.
  private func isOpen(_ row: Int) -> Bool {
    guard elements.indices.contains(row) else { return false }
    switch elements[row] {
    case .anyRun, .anyCharacter: return true
    case .field(let field): return field.isFree || field == .name
    case .literal: return false
    }
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  private func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool { isDigit(scalar) || ("A"..."Z").contains(scalar) }
}
