/// What an instance is, in few bytes.
package struct InstanceSummary: Sendable, Hashable {
  package let sopClassUID: String
  package let transferSyntaxUID: String
  /// 0 where there is no image.
  package let rows: Int
  package let columns: Int
  package let frames: Int
  package let samples: Int
  package let bitsAllocated: Int
  package let bitsStored: Int
  /// (0028,0004), such as `MONOCHROME2`; empty where there is no image.
  package let photometricInterpretation: String
  /// Bytes of all pixels as they are stored; nil without any.
  package let pixelBytes: Int?
  package let isEncapsulated: Bool

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
