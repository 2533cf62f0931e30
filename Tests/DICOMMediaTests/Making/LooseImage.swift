import DICOMMedia

/// A DICOM file with what a record needs; anything of it can be left out or be another.
struct LooseImage {
  var sopClass = "1.2.840.10008.5.1.4.1.1.7"
  var instance = "2.25.1001"
  var encoding = ElementEncoding.explicitLittleEndian
  /// In any order.
  var texts: [UInt32: (vr: String, value: [UInt8])] = [:]
  /// What stands behind the texts.
  var tail: @Sendable (inout DICOMBytes) -> Void = { _ in }

  init(_ number: Int = 1, study: String = "2.25.100", series: String = "2.25.200") {
    instance = "2.25.\(1000 + number)"
    self[0x0008_0020, "DA"] = "20260715"
    self[0x0008_0030, "TM"] = "101500"
    self[0x0008_0060, "CS"] = "OT"
    self[0x0010_0010, "PN"] = "TEST^ONE"
    self[0x0010_0020, "LO"] = "CH1"
    self[0x0010_0030, "DA"] = "19700102"
    self[0x0020_000D, "UI"] = study
    self[0x0020_000E, "UI"] = series
    self[0x0020_0010, "SH"] = "7"
    self[0x0020_0011, "IS"] = "1"
    self[0x0020_0013, "IS"] = "\(number)"
  }

  subscript(tag: UInt32, vr: String) -> String? {
    get { texts[tag].map { String(decoding: $0.value, as: UTF8.self) } }
    set { texts[tag] = newValue.map { (vr, Array($0.utf8)) } }
  }

  func without(_ tag: UInt32) -> LooseImage {
    var image = self
    image.texts[tag] = nil
    return image
  }

  var bytes: [UInt8] {
    var all = texts
    all[0x0008_0016] = ("UI", Array(sopClass.utf8))
    all[0x0008_0018] = ("UI", Array(instance.utf8))
    var body = DICOMBytes(encoding)
    for (tag, text) in all.sorted(by: { $0.key < $1.key }) {
      let padding: [UInt8] = text.value.count % 2 == 0 ? [] : [text.vr == "UI" ? 0 : 0x20]
      body.element(ElementTag(tag), text.vr, text.value + padding)
    }
    tail(&body)
    let syntax =
      switch encoding {
      case .implicitLittleEndian: TransferSyntax.implicitLittleEndian
      case .explicitBigEndian: TransferSyntax.explicitBigEndian
      default: TransferSyntax.explicitLittleEndian
      }
    return DICOMBytes.fileHead(sopClass: sopClass, instance: instance, transferSyntax: syntax.uid) + body.bytes
  }
}
