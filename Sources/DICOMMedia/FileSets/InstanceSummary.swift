/// What an instance is, in few bytes.
public struct InstanceSummary: Sendable, Hashable {
  public let sopClassUID: String
  public let transferSyntaxUID: String
  /// 0 where there is no image.
  public let rows: Int
  public let columns: Int
  public let frames: Int
  public let samples: Int
  public let bitsAllocated: Int
  public let bitsStored: Int
  /// (0028,0004), such as `MONOCHROME2`; empty where there is no image.
  public let photometricInterpretation: String
  /// Bytes of all pixels as they are stored; nil without any.
  public let pixelBytes: Int?
  public let isEncapsulated: Bool

  init(_ instance: DICOMInstance) {
    let layout = PixelLayout(instance.values)
    sopClassUID = instance.values.text(.sopClassUID) ?? instance.file.metaSOPClassUID ?? ""
    transferSyntaxUID = instance.file.transferSyntaxUID
    rows = layout.rows
    columns = layout.columns
    frames = layout.frames
    samples = layout.samples
    bitsAllocated = layout.bitsAllocated
    bitsStored = layout.bitsStored
    photometricInterpretation = layout.photometricInterpretation
    pixelBytes = instance.pixelData?.length
    isEncapsulated = instance.pixelData.map { $0.storage != .native } ?? false
  }
}
