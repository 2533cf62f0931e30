package import FileAccess

/// A file in the DICOM File Format: preamble, `DICM`, file meta information, then a data set (PS3.10 section 7).
///
/// The 128 bytes of the preamble may hold anything, a TIFF header in dual-format files for one (PS3.10 7.1); they are
/// not looked at. The meta information is read by its tags; its group length is kept, not relied on.
package struct Part10File: Sendable {
  /// Bytes before `DICM`.
  package static let preambleLength = 128
  /// More meta elements than this is not a file anyone made.
  private static let maximumMetaElements = 1_000

  /// (0002,0002), nil when it is absent or empty.
  package let metaSOPClassUID: String?
  /// (0002,0003), nil when it is absent or empty.
  package let sopInstanceUID: String?
  /// (0002,0010).
  package let transferSyntaxUID: String
  /// Of the data set's first byte, from the start of the file.
  package let dataSetOffset: Int
  /// Where (0002,0000) says the meta information ends; nil when it does not say.
  package let declaredMetaEnd: Int?

  package var transferSyntax: TransferSyntax { TransferSyntax(uid: transferSyntaxUID) }

  /// Whether `DICM` stands at 128. Reads 4 bytes.
  package static func hasSignature(_ source: any ByteSource) throws(FileAccessError) -> Bool {
    try source.read(at: preambleLength, count: 4) == Array("DICM".utf8)
  }

  /// Reads up to the data set and not into it.
  ///
  /// - Throws: `.notPart10` without the signature, `.missingElement` without a transfer syntax, and whatever
  ///   `ElementReader` finds in the meta information.
  package init(_ source: any ByteSource) throws(DICOMError) {
    let isSigned = try DICOMError.reading(at: Self.preambleLength) { () throws(FileAccessError) in
      try Self.hasSignature(source)
    }
    guard isSigned else { throw DICOMError(.notPart10, at: Self.preambleLength, expected: "DICM") }

    // The meta information is Explicit VR Little Endian whatever the data set is (PS3.10 7.1).
    let start = Self.preambleLength + 4
    var reader = ElementReader(source, at: start, encoding: .explicitLittleEndian, stride: 1_024)
    var values: [ElementTag: [UInt8]] = [:]
    var metaEnd: Int?
    for _ in 0...Self.maximumMetaElements {
      guard try reader.upcomingGroup() == 2, let event = try reader.next() else { break }
      guard case .element(let element) = event else {
        throw DICOMError(.misplacedDelimiter, at: reader.position)
      }
      switch element.tag {
      case .metaGroupLength:
        let value = try reader.value(of: element, limit: 4)
        if value.count == 4 { metaEnd = reader.position + Int(element.encoding.number(value)) }
      case .mediaStorageSOPClassUID, .mediaStorageSOPInstanceUID, .transferSyntaxUID:
        guard values[element.tag] == nil else {
          throw DICOMError(.duplicateElement, at: element.offset, found: "\(element.tag)")
        }
        values[element.tag] = ValueText.trimmed(try reader.value(of: element, limit: 1_024))
      default: break
      }
    }
    guard try reader.upcomingGroup() != 2 else { throw DICOMError(.tooManyElements, at: reader.position) }
    func text(_ tag: ElementTag) -> String? { values[tag].flatMap { $0.isEmpty ? nil : ValueText.text($0) } }
    guard let syntax = text(.transferSyntaxUID) else {
      throw DICOMError(.missingElement, at: reader.position, expected: "\(ElementTag.transferSyntaxUID)")
    }
    metaSOPClassUID = text(.mediaStorageSOPClassUID)
    sopInstanceUID = text(.mediaStorageSOPInstanceUID)
    transferSyntaxUID = syntax
    dataSetOffset = reader.position
    declaredMetaEnd = metaEnd
  }
}
