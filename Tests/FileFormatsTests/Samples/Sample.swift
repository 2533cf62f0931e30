import FileFormats
import Testing

/// A small file of one format, as its header really is.
struct Sample: CustomTestStringConvertible, Sendable {
  let format: FileFormat
  let note: String
  let bytes: [UInt8]

  init(_ format: FileFormat, _ note: String, _ bytes: [UInt8]) {
    self.format = format
    self.note = note
    self.bytes = bytes
  }

  init(_ format: FileFormat, _ note: String, _ text: String) {
    self.init(format, note, Array(text.utf8))
  }

  var testDescription: String { "\(format): \(note)" }
}
