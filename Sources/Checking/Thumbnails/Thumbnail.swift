package import Findings

/// A small picture of a file, for a report that people look at.
///
/// A JPEG, GIF or BMP is the file itself, byte for byte: what a camera or a scanner wrote into it besides the picture,
/// such as a patient's name, is in it too. It is as confidential as the record.
package enum Thumbnail: Sendable, Hashable {
  case picture(mediaType: String, bytes: [UInt8])
  /// Why there is none, as part of a sentence without a full stop. Nothing of the file's content is in it.
  case none(Wording)
}
