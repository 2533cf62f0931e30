import NHICodes

/// How headers and names are compared.
enum HeaderText {
  /// Half-width and in small letters, without white space and the punctuation people put in headers.
  static func normalized(_ text: String) -> String {
    text.halfWidth.lowercased().filter { !$0.isWhitespace && !"_-.:()*".contains($0) }
  }
}
