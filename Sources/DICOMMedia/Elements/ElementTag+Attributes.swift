/// Who, when and what: the attributes that records and files share (PS3.3 F.5, C.7, C.12).
extension ElementTag {
  package static let specificCharacterSet = ElementTag(0x0008_0005)
  package static let imageType = ElementTag(0x0008_0008)
  package static let sopClassUID = ElementTag(0x0008_0016)
  package static let sopInstanceUID = ElementTag(0x0008_0018)
  package static let studyDate = ElementTag(0x0008_0020)
  package static let seriesDate = ElementTag(0x0008_0021)
  package static let acquisitionDate = ElementTag(0x0008_0022)
  package static let contentDate = ElementTag(0x0008_0023)
  package static let studyTime = ElementTag(0x0008_0030)
  package static let contentTime = ElementTag(0x0008_0033)
  package static let accessionNumber = ElementTag(0x0008_0050)
  package static let modality = ElementTag(0x0008_0060)
  package static let manufacturer = ElementTag(0x0008_0070)
  package static let manufacturerModelName = ElementTag(0x0008_1090)
  package static let studyDescription = ElementTag(0x0008_1030)
  package static let seriesDescription = ElementTag(0x0008_103E)
  package static let patientName = ElementTag(0x0010_0010)
  package static let patientID = ElementTag(0x0010_0020)
  package static let patientBirthDate = ElementTag(0x0010_0030)
  package static let patientSex = ElementTag(0x0010_0040)
  package static let bodyPartExamined = ElementTag(0x0018_0015)
  package static let studyInstanceUID = ElementTag(0x0020_000D)
  package static let seriesInstanceUID = ElementTag(0x0020_000E)
  package static let studyID = ElementTag(0x0020_0010)
  package static let seriesNumber = ElementTag(0x0020_0011)
  package static let instanceNumber = ElementTag(0x0020_0013)
}

/// Pixels and how they are shown (PS3.3 C.7.6.3, C.7.6.6, C.11).
extension ElementTag {
  package static let samplesPerPixel = ElementTag(0x0028_0002)
  package static let photometricInterpretation = ElementTag(0x0028_0004)
  package static let planarConfiguration = ElementTag(0x0028_0006)
  package static let numberOfFrames = ElementTag(0x0028_0008)
  package static let rows = ElementTag(0x0028_0010)
  package static let columns = ElementTag(0x0028_0011)
  package static let bitsAllocated = ElementTag(0x0028_0100)
  package static let bitsStored = ElementTag(0x0028_0101)
  package static let highBit = ElementTag(0x0028_0102)
  package static let pixelRepresentation = ElementTag(0x0028_0103)
  package static let windowCenter = ElementTag(0x0028_1050)
  package static let windowWidth = ElementTag(0x0028_1051)
  package static let rescaleIntercept = ElementTag(0x0028_1052)
  package static let rescaleSlope = ElementTag(0x0028_1053)
  package static let lossyImageCompression = ElementTag(0x0028_2110)
  /// Of spectroscopy, in place of rows and columns of pixels (PS3.3 C.8.14.1).
  package static let dataPointRows = ElementTag(0x0028_9001)
  package static let dataPointColumns = ElementTag(0x0028_9002)
  /// Where the pixels are to be fetched, in place of Pixel Data (PS3.3 C.7.6.3.3).
  package static let pixelDataProviderURL = ElementTag(0x0028_7FE0)
  package static let floatPixelData = ElementTag(0x7FE0_0008)
  package static let doubleFloatPixelData = ElementTag(0x7FE0_0009)
  package static let pixelData = ElementTag(0x7FE0_0010)
  /// Bytes that fill up a data set at its end (PS3.10 7.2).
  package static let dataSetTrailingPadding = ElementTag(0xFFFC_FFFC)
}

extension ElementTag {
  /// The VR of an attribute above that is a binary number, which Implicit VR does not name. All others of them are
  /// texts (PS3.6).
  var binaryNumber: ValueRepresentation? {
    switch self {
    case .samplesPerPixel, .planarConfiguration, .rows, .columns, .bitsAllocated, .bitsStored, .highBit,
      .pixelRepresentation, .recordInUseFlag:
      ValueRepresentation(0x55, 0x53)
    case .nextRecordOffset, .lowerLevelOffset, .rootFirstOffset, .rootLastOffset, .mrdrOffset, .dataPointRows,
      .dataPointColumns:
      ValueRepresentation(0x55, 0x4C)
    default: nil
    }
  }
}
