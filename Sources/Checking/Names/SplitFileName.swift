import Findings
import NHICodes

/// A file name whose extension is an accepted one, or was meant to be.
struct SplitFileName {
  /// What stands before the extension; without a second one.
  let stem: String
  /// Accepted, in small letters.
  let fileExtension: String
  /// Both, as they are written, where there are two: `.jpeg.jpg`.
  let doubled: String?
  /// Two that are of different formats: nobody can tell which is meant.
  let isContradictory: Bool
  /// The extension's characters are not as they should be: full-width, or with spaces or a dot behind.
  let isMiswritten: Bool

  /// nil when there is no such extension in it.
  init?(_ file: String, _ extensions: AcceptedExtensions) {
    let scalars = file.unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.isDot && !$0.properties.isWhitespace }) else { return nil }
    let written = scalars[...last]
    guard let dot = written.lastIndex(where: \.isDot),
      let accepted = Self.accepted(written[written.index(after: dot)...], extensions)
    else { return nil }
    fileExtension = accepted
    isMiswritten =
      written.endIndex != scalars.endIndex || written[dot] != "."
      || written[dot...].contains { !$0.isASCII }
    var stem = written[..<dot]
    var contradicts = false
    while let inner = stem.lastIndex(where: \.isDot),
      let again = Self.accepted(stem[stem.index(after: inner)...], extensions)
    {
      if !extensions.areAlike(again, accepted) { contradicts = true }
      stem = stem[..<inner]
    }
    self.stem = String(stem)
    isContradictory = contradicts
    doubled = stem.endIndex == dot ? nil : String(written[stem.endIndex...])
  }

  private static func accepted(_ text: Substring.UnicodeScalarView, _ extensions: AcceptedExtensions) -> String? {
    let text = String(text)
    return extensions.accepted(text) ?? (text.utf8.allSatisfy { $0 < 0x80 } ? nil : extensions.accepted(text.halfWidth))
  }
}

extension Unicode.Scalar {
  /// A full stop, in full width too, or the Chinese one that an input method makes of it.
  fileprivate var isDot: Bool { self == "." || self == "．" || self == "。" }
}
