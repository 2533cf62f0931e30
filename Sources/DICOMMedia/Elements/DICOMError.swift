package import FileAccess

/// Why bytes could not be read as DICOM: what, at which byte, what was expected and what stood there.
package struct DICOMError: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// No `DICM` after the 128 bytes of the preamble (PS3.10 7.1).
    case notPart10
    /// The bytes end inside an element's header.
    case truncated
    /// A length reaches beyond the end of the file or of what holds the element.
    case lengthBeyondEnd
    /// Where two letters must name the VR, something else stands (PS3.5 6.2).
    case badVR
    /// A length that the kind of value cannot have.
    case badLength
    /// An item, item end or sequence end where it cannot be (PS3.5 7.5).
    case misplacedDelimiter
    /// An element that must be there is not.
    case missingElement
    /// The same element twice in one data set or item.
    case duplicateElement
    /// The Media Storage SOP Class is not Media Storage Directory Storage (PS3.10 8.6).
    case notBasicDirectory
    /// The data set should be a deflate stream (PS3.5 A.5) and is none, or its stream is damaged; zlib's words.
    case badDeflate
    /// The data set is larger than is inflated here.
    case inflatedTooLong
    /// Sequences inside sequences beyond `ElementReader.maximumDepth`.
    case nestingTooDeep
    /// More directory records than `BasicDirectory.maximumRecords`.
    case tooManyRecords
    /// More elements than `ElementReader.maximumEvents`.
    case tooManyElements
    /// A value larger than is held in memory.
    case valueTooLong
    /// The file itself could not be opened or read.
    case unreadable(FileAccessError)
  }

  package let kind: Kind
  /// Bytes from the start of the file, the preamble included; from the start of the data set where that is inflated.
  package let offset: Int
  package let expected: String?
  package let found: String?

  package init(_ kind: Kind, at offset: Int, expected: String? = nil, found: String? = nil) {
    self.kind = kind
    self.offset = offset
    self.expected = expected
    self.found = found
  }

  /// Runs a read of the source, and tells its failure as a `DICOMError` at `offset`.
  static func reading<Value>(
    at offset: Int, _ read: () throws(FileAccessError) -> Value
  ) throws(DICOMError) -> Value {
    do { return try read() } catch { throw DICOMError(.unreadable(error), at: offset) }
  }
}
