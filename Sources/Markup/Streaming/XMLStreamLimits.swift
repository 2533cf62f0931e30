/// What a document may have that is read as a stream.
enum XMLStreamLimits {
  /// libxml2's push parser has no bound of its own, and remembers every element that is open.
  static let depth = 256
  /// Of a page: browsers nest no deeper, and libxml2 looks at every open element for each end tag.
  static let pageDepth = 512
  /// libxml2 compares every attribute of an element with every other.
  static let attributes = 1000
  /// libxml2 keeps every name, namespace and target of a processing instruction it has seen, and looks new ones up ever
  /// more slowly: a document of nothing else would take hours and much memory. Real ones have some hundred.
  static let names = 10_000
  /// Bytes of one tag, comment or processing instruction: libxml2 gathers it until its end has come.
  static let markup = 262_144
}
