package import FileAccess

/// A DICOM file read to its end; its pixel data is measured, not loaded (PS3.10 7; PS3.5 7, A.4).
///
/// Sequences of known length in Implicit VR are passed over whole, because nothing there tells them from other values.
package struct DICOMInstance: Sendable {
  package let file: Part10File
  /// Whether the data set was inflated; the transfer syntax may say otherwise.
  package let isInflated: Bool
  package let values: DataSetValues
  /// Nil when there is none outside of sequences.
  package let pixelData: PixelData?
  /// Why the data set could not be read to its end; what stood before that place is in `values`.
  package let damage: DICOMError?
  /// Bytes that belong to no element, behind all those that do; in `dataSource`, or in the file behind a deflate stream.
  package let trailing: Range<Int>?
  /// The first element that does not stand where its tag belongs.
  package let disorder: ElementReader.Disorder?

  /// What `values` holds when nothing else is asked for.
  package static let usualTags: Set<ElementTag> = [
    .specificCharacterSet, .imageType, .sopClassUID, .sopInstanceUID, .studyDate, .seriesDate, .acquisitionDate,
    .contentDate, .studyTime, .contentTime, .accessionNumber, .modality, .manufacturer, .studyDescription,
    .seriesDescription, .patientName, .patientID, .patientBirthDate, .patientSex, .bodyPartExamined,
    .studyInstanceUID, .seriesInstanceUID, .studyID, .seriesNumber, .instanceNumber, .samplesPerPixel,
    .photometricInterpretation, .planarConfiguration, .numberOfFrames, .rows, .columns, .bitsAllocated, .bitsStored,
    .highBit, .pixelRepresentation, .windowCenter, .windowWidth, .rescaleIntercept, .rescaleSlope,
    .lossyImageCompression, .pixelDataProviderURL,
  ]

  /// - Throws: for a file that is no DICOM file or is damaged anywhere.
  package init(_ source: any ByteSource, keeping tags: Set<ElementTag> = usualTags) throws(DICOMError) {
    self = try Self.reading(source, keeping: tags)
    if let damage { throw damage }
  }

  /// The file as far as it can be read.
  ///
  /// - Throws: when it cannot be read up to its data set, or that cannot be inflated.
  package static func reading(
    _ source: any ByteSource, keeping tags: Set<ElementTag> = usualTags
  ) throws(DICOMError) -> DICOMInstance {
    let source = try DICOMError.reading(at: 0) { () throws(FileAccessError) in try BufferedHead(source) }
    let file = try Part10File(source)
    return DICOMInstance(file, try DataSetPlace(of: file, in: source), keeping: tags)
  }

  private init(_ file: Part10File, _ place: DataSetPlace, keeping tags: Set<ElementTag>) {
    let scan = DataSetScan(
      place.source, at: place.offset, declared: place.declared, keeping: tags.union([.specificCharacterSet]))
    self.file = file
    isInflated = place.isInflated
    values = scan.values
    pixelData = scan.pixelData
    damage = scan.damage
    trailing = scan.trailing.map { $0..<place.source.count } ?? place.trailing
    disorder = scan.disorder
  }

  /// What offsets into the data set count in: the file itself, or the inflated data set.
  package static func dataSource(
    of file: Part10File, in source: any ByteSource
  ) throws(DICOMError) -> any ByteSource {
    try DataSetPlace(of: file, in: source).source
  }
}
