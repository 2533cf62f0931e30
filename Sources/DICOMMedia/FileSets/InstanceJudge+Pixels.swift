import Findings

extension InstanceJudge {
  /// Whether there are as many pixels as the attributes say.
  mutating func judgePixels(of instance: DICOMInstance) {
    let sopClass = instance.values.text(.sopClassUID) ?? instance.file.metaSOPClassUID ?? ""
    guard let pixels = instance.pixelData else {
      let isElsewhere = instance.values[.pixelDataProviderURL] != nil || instance.file.transferSyntax.isJPIP
      // Behind a damaged place there may be some.
      if SOPClass.withUID(sopClass)?.isImage == true, !isElsewhere, instance.damage == nil {
        report(InstanceRule.pixelsMissing, ["found": .text(ValueText.shown(sopClass, limit: 64))])
      }
      return
    }
    let layout = PixelLayout(instance.values)
    let isSound = judgeDescription(layout, pixels)
    let syntax = instance.file.transferSyntax
    switch (pixels.storage, syntax.pixelStorage) {
    case (.native, .encapsulated), (.encapsulated, .native): report(storage: pixels.storage, syntax)
    case (.native, _): if isSound { judgeLength(layout, pixels) }
    case (.encapsulated(let fragments, let isClosed), _):
      // An open one is damage, which is told already.
      let expected = syntax.isVideo ? 1 : max(1, layout.frames)
      if isClosed, isSound, fragments < expected {
        report(InstanceRule.framesMissing, ["expected": .number(expected), "found": .number(fragments)])
      }
    }
  }

  /// Whether the attributes say how the pixels are to be shown.
  private mutating func judgeDescription(_ layout: PixelLayout, _ pixels: PixelData) -> Bool {
    var wrong: [ElementTag] = []
    if layout.rows <= 0 { wrong.append(.rows) }
    if layout.columns <= 0 { wrong.append(.columns) }
    if layout.samples <= 0 { wrong.append(.samplesPerPixel) }
    if layout.frames <= 0 { wrong.append(.numberOfFrames) }
    if layout.bitsAllocated <= 0 { wrong.append(.bitsAllocated) }
    // Floating-point pixels have no bits stored.
    if pixels.tag == .pixelData, layout.bitsStored > layout.bitsAllocated { wrong.append(.bitsStored) }
    if layout.photometricInterpretation.isEmpty { wrong.append(.photometricInterpretation) }
    guard !wrong.isEmpty else { return true }
    report(InstanceRule.pixelsUndescribed, ["fields": .list(wrong.map { .text("\($0)") })])
    return wrong == [.photometricInterpretation]
  }

  private mutating func report(storage: PixelData.Storage, _ syntax: TransferSyntax) {
    let native = Wording("未壓縮的影像", "an uncompressed image")
    let compressed = Wording("壓縮的影像", "a compressed image")
    report(
      InstanceRule.pixelStorage,
      [
        "syntax": .text(ValueText.shown(syntax.uid, limit: 64)),
        "expected": .wording(storage == .native ? compressed : native),
        "found": .wording(storage == .native ? native : compressed),
      ])
  }

  private mutating func judgeLength(_ layout: PixelLayout, _ pixels: PixelData) {
    let expected = layout.nativeLength
    // A value of odd length is filled up by one byte (PS3.5 8.1.1).
    let padded = expected.map { $0 + $0 % 2 }
    guard pixels.length != expected, pixels.length != padded else { return }
    let isShort = expected.map { pixels.length < $0 } ?? true
    let bits = "\(layout.bitsAllocated)"
    report(
      isShort ? InstanceRule.pixelsTooFew : InstanceRule.pixelsTooMany,
      [
        "shape": .wording(
          Wording(
            "\(layout.columns) × \(layout.rows)、每點 \(layout.samples) × \(bits) 位元、\(layout.frames) 張",
            "\(layout.columns) × \(layout.rows), \(layout.samples) × \(bits) bits a pixel, \(layout.frames) frames")),
        "expected": expected.map { .number($0) } ?? .wording(Wording("超過檔案上限", "more than a file can hold")),
        "found": .number(pixels.length), "offset": .number(pixels.valueOffset),
      ])
  }
}
