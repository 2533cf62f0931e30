import DICOMMedia

/// Makes image files that fit `DirectoryBuilder.study`, sound ones and others. A nil value leaves its element out.
struct InstanceBuilder {
  var transferSyntax = TransferSyntax.explicitLittleEndian
  var sopClass: String? = "1.2.840.10008.5.1.4.1.1.7"
  var instance: String? = "1.2.3.1"
  var metaInstance: String? = "1.2.3.1"
  var characterSet: String?
  var modality: String? = "DX"
  var patientName: [UInt8]? = Array("TEST^ONE".utf8)
  var patientID: String? = "TEST0001"
  var birthDate: String? = "19700102"
  var study: String? = "1.2.3"
  var series: String?
  var number: String? = "1"
  var samples: UInt16 = 1
  var photometric: String? = "MONOCHROME2"
  var frames: String?
  var rows: UInt16 = 2
  var columns: UInt16 = 3
  var bits: UInt16 = 8
  var bitsStored: UInt16 = 8
  /// Bytes of native pixels.
  var pixels: Int? = 6
  /// How many fragments stand in place of native pixels.
  var fragments: Int?
  var tail: [UInt8] = []

  /// The one that the record at `number` of `DirectoryBuilder.study` names.
  init(_ number: Int = 1) {
    instance = "1.2.3.\(number)"
    metaInstance = instance
    self.number = "\(number)"
  }

  func with(_ change: (inout InstanceBuilder) -> Void) -> InstanceBuilder {
    var other = self
    change(&other)
    return other
  }

  func build() -> [UInt8] {
    var body = DICOMBytes(transferSyntax.encoding ?? .explicitLittleEndian)
    func text(_ tag: ElementTag, _ vr: String, _ value: String?) { if let value { body.text(tag, vr, value) } }
    text(.specificCharacterSet, "CS", characterSet)
    text(.sopClassUID, "UI", sopClass)
    text(.sopInstanceUID, "UI", instance)
    text(.modality, "CS", modality)
    if let patientName { body.element(.patientName, "PN", patientName + (patientName.count % 2 == 1 ? [0x20] : [])) }
    text(.patientID, "LO", patientID)
    text(.patientBirthDate, "DA", birthDate)
    text(.studyInstanceUID, "UI", study)
    text(.seriesInstanceUID, "UI", series)
    text(.instanceNumber, "IS", number)
    if pixels != nil || fragments != nil {
      body.unsignedShort(.samplesPerPixel, samples)
      text(.photometricInterpretation, "CS", photometric)
      text(.numberOfFrames, "IS", frames)
      body.unsignedShort(.rows, rows)
      body.unsignedShort(.columns, columns)
      body.unsignedShort(.bitsAllocated, bits)
      body.unsignedShort(.bitsStored, bitsStored)
    }
    if let fragments {
      body.header(.pixelData, "OB", length: 0xFFFF_FFFF)
      body.element(.item, "", [])
      for _ in 0..<fragments { body.element(.item, "", [0xFF, 0xD8]) }
      body.header(.sequenceDelimitation, "", length: 0)
    } else if let pixels {
      body.element(.pixelData, "OW", Array(repeating: 7, count: pixels))
    }
    let head = DICOMBytes.fileHead(
      sopClass: sopClass ?? "1.2.840.10008.5.1.4.1.1.7", instance: metaInstance, transferSyntax: transferSyntax.uid)
    let written = transferSyntax.isDeflated ? DICOMBytes.deflated(body.bytes) : body.bytes
    return head + written + tail
  }
}

extension DICOMBytes {
  /// One stored block of a raw deflate stream (RFC 1951 3.2.4), of fewer than 64 KiB.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    let (low, high) = (UInt8(bytes.count & 0xFF), UInt8(bytes.count >> 8))
    return [1, low, high, ~low, ~high] + bytes
  }
}
