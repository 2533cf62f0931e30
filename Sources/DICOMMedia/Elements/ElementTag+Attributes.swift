/// Who, when and what: the attributes that records and files share (PS3.3 F.5, C.7, C.12).
extension ElementTag {
  public static let specificCharacterSet = ElementTag(0x0008_0005)
  public static let imageType = ElementTag(0x0008_0008)
  public static let sopClassUID = ElementTag(0x0008_0016)
  public static let sopInstanceUID = ElementTag(0x0008_0018)
  public static let studyDate = ElementTag(0x0008_0020)
  public static let seriesDate = ElementTag(0x0008_0021)
  public static let acquisitionDate = ElementTag(0x0008_0022)
  public static let contentDate = ElementTag(0x0008_0023)
  public static let studyTime = ElementTag(0x0008_0030)
  public static let contentTime = ElementTag(0x0008_0033)
  public static let accessionNumber = ElementTag(0x0008_0050)
  public static let modality = ElementTag(0x0008_0060)
  public static let manufacturer = ElementTag(0x0008_0070)
  public static let manufacturerModelName = ElementTag(0x0008_1090)
  public static let studyDescription = ElementTag(0x0008_1030)
  public static let seriesDescription = ElementTag(0x0008_103E)
  public static let patientName = ElementTag(0x0010_0010)
  public static let patientID = ElementTag(0x0010_0020)
  public static let patientBirthDate = ElementTag(0x0010_0030)
  public static let patientSex = ElementTag(0x0010_0040)
  public static let bodyPartExamined = ElementTag(0x0018_0015)
  public static let studyInstanceUID = ElementTag(0x0020_000D)
  public static let seriesInstanceUID = ElementTag(0x0020_000E)
  public static let studyID = ElementTag(0x0020_0010)
  public static let seriesNumber = ElementTag(0x0020_0011)
  public static let instanceNumber = ElementTag(0x0020_0013)
}

/// Pixels and how they are shown (PS3.3 C.7.6.3, C.7.6.6, C.11).
extension ElementTag {
  public static let samplesPerPixel = ElementTag(0x0028_0002)
  public static let photometricInterpretation = ElementTag(0x0028_0004)
  public static let planarConfiguration = ElementTag(0x0028_0006)
  public static let numberOfFrames = ElementTag(0x0028_0008)
  public static let rows = ElementTag(0x0028_0010)
  public static let columns = ElementTag(0x0028_0011)
  public static let bitsAllocated = ElementTag(0x0028_0100)
  public static let bitsStored = ElementTag(0x0028_0101)
  public static let highBit = ElementTag(0x0028_0102)
  public static let pixelRepresentation = ElementTag(0x0028_0103)
  public static let windowCenter = ElementTag(0x0028_1050)
  public static let windowWidth = ElementTag(0x0028_1051)
  public static let rescaleIntercept = ElementTag(0x0028_1052)
  public static let rescaleSlope = ElementTag(0x0028_1053)
  public static let lossyImageCompression = ElementTag(0x0028_2110)
  /// Of spectroscopy, in place of rows and columns of pixels (PS3.3 C.8.14.1).
  public static let dataPointRows = ElementTag(0x0028_9001)
  public static let dataPointColumns = ElementTag(0x0028_9002)
  /// Where the pixels are to be fetched, in place of Pixel Data (PS3.3 C.7.6.3.3).
  public static let pixelDataProviderURL = ElementTag(0x0028_7FE0)
  public static let floatPixelData = ElementTag(0x7FE0_0008)
  public static let doubleFloatPixelData = ElementTag(0x7FE0_0009)
  public static let pixelData = ElementTag(0x7FE0_0010)
  /// Bytes that fill up a data set at its end (PS3.10 7.2).
  public static let dataSetTrailingPadding = ElementTag(0xFFFC_FFFC)
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
