extension RecordType {
  /// (0004,1432) of our PRIVATE records: a file of a patient's series whose SOP class has no record type that we know.
  static let privateRecordUID = "2.25.236842061194277696523196148094009502483"

  /// The type of the record for a file of this SOP class.
  ///
  /// - Parameter hasPixels: what decides for a class that is not known: pixels are an image to any viewer.
  init(sopClass uid: String, hasPixels: Bool) {
    self = SOPClass.withUID(uid)?.recordType ?? (hasPixels ? .image : .private)
  }
}
