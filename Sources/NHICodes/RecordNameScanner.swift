/// The rest of a record name that is being read, and how far into it the reading is.
struct RecordNameScanner {
  private let characters: [Character]
  private var position = 0
  private var lastTaken = 0

  init(_ text: String) { characters = Array(text) }

  /// How many characters are left before a `-` or `_`.
  var lengthBeforeSeparator: Int { characters[position...].prefix { $0 != "-" && $0 != "_" }.count }

  mutating func take(_ count: Int, as piece: RecordNameError.Piece) throws(RecordNameError) -> String {
    guard characters.count - position >= count else {
      throw RecordNameError(piece: piece, offset: position, found: String(characters[position...]), isCut: true)
    }
    defer {
      lastTaken = position
      position += count
    }
    return String(characters[position..<(position + count)])
  }

  /// The piece taken last is wrong.
  func error(_ piece: RecordNameError.Piece, _ found: String) -> RecordNameError {
    RecordNameError(piece: piece, offset: lastTaken, found: found, isCut: false)
  }

  /// What is left: nothing, `-1`, `_1`, or three glued digits.
  mutating func takePart(gluedAllowed: Bool) throws(RecordNameError) -> RecordName.Part? {
    let rest = String(characters[position...])
    if rest.isEmpty { return nil }
    let failure = RecordNameError(piece: .part, offset: position, found: rest, isCut: false)
    let form: RecordName.Part.Form
    let digits: Substring
    switch rest.first {
    case "-": (form, digits) = (.hyphen, rest.dropFirst())
    case "_": (form, digits) = (.underscore, rest.dropFirst())
    default: (form, digits) = (.glued, rest[...])
    }
    let fits = form == .glued ? gluedAllowed && digits.utf8.count == 3 : digits.utf8.count <= 3 && digits.first != "0"
    guard fits, digits.isASCIIDigits, let number = Int(digits), let part = RecordName.Part(number, form: form) else {
      throw failure
    }
    return part
  }
}
