/// Short texts with dots between them, as many in a line as the terminal has room for.
enum WrappedParts {
  /// - Parameter indent: what will stand before each line; it is not in the result.
  static func lines(_ parts: [String], indent: String) -> [String] {
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, "\(indent)\(last) · \(part)".displayWidth <= Terminal.columns {
        lines[lines.count - 1] = "\(last) · \(part)"
      } else {
        lines.append(part)
      }
    }
    return lines
  }
}
