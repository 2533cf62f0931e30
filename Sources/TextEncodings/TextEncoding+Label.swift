extension TextEncoding {
  /// The encoding that a document means when it declares `label`; nil for one that is not read here.
  public init?(label: some StringProtocol) {
    switch label.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "big5", "big-5", "big5-eten", "cp950", "ms950", "windows-950", "x-windows-950", "x-big5", "csbig5":
      self = .big5
    case "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default: return nil
    }
  }
}
