/// What files of a series have in common when they are told in one line: what they are, how large the picture is and
/// how it is stored.
public struct InstanceKind: Sendable, Hashable {
  /// As the file says it, not checked.
  public let sopClassUID: String
  /// As the file says it, not checked.
  public let transferSyntaxUID: String
  /// 0 where there is no image.
  public let rows: Int
  /// 0 where there is no image.
  public let columns: Int
  /// 0 where there is no image.
  public let frames: Int
  /// Of one pixel, all its samples together.
  public let bits: Int

  init(_ summary: InstanceSummary) {
    sopClassUID = summary.sopClassUID
    transferSyntaxUID = summary.transferSyntaxUID
    let isImage = summary.rows > 0 && summary.columns > 0
    rows = isImage ? summary.rows : 0
    columns = isImage ? summary.columns : 0
    frames = isImage ? summary.frames : 0
    // A header can say anything; more than this would not be shown.
    func sensible(_ number: Int) -> Int { min(max(0, number), 0xFFFF) }
    bits = isImage ? sensible(summary.bitsStored) * sensible(summary.samples) : 0
  }

  /// Whether it has a picture.
  public var isImage: Bool { rows > 0 }
  package var sopClass: SOPClass? { SOPClass.withUID(sopClassUID) }
  package var transferSyntax: TransferSyntax { TransferSyntax(uid: transferSyntaxUID) }

  /// The class's name; its UID where that is not known, made fit to be shown.
  public var className: String { sopClass?.shortName ?? ValueText.shown(sopClassUID, limit: 64) }
}
