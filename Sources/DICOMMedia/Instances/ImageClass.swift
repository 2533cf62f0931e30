/// Storage classes whose instances are images: each has pixel data (PS3.3 A; PS3.4 Table B.5-1).
enum ImageClass {
  private static let prefix = "1.2.840.10008.5.1.4.1.1."

  /// What follows the common prefix.
  private static let storage: Set<String> = [
    // CR, DX, mammography, intra-oral; CT, multi-frame ultrasound, MR.
    "1", "1.1", "1.1.1", "1.2", "1.2.1", "1.3", "1.3.1", "2", "2.1", "2.2", "3", "3.1", "4", "4.1", "4.3", "4.4",
    // Nuclear medicine, ultrasound, secondary capture.
    "5", "6", "6.1", "6.2", "7", "7.1", "7.2", "7.3", "7.4", "20",
    // Angiography, fluoroscopy, 3D, breast, intravascular OCT.
    "12.1", "12.1.1", "12.2", "12.2.1", "12.3", "13.1.1", "13.1.2", "13.1.3", "13.1.4", "13.1.5", "14.1", "14.2",
    // Endoscopy, microscopy, photographs, whole slides, ophthalmology, skin.
    "77.1.1", "77.1.1.1", "77.1.2", "77.1.2.1", "77.1.3", "77.1.4", "77.1.4.1", "77.1.5.1", "77.1.5.2", "77.1.5.4",
    "77.1.5.7", "77.1.5.8", "77.1.6", "77.1.7",
    // PET, images of radiotherapy.
    "128", "128.1", "130", "481.1",
  ]

  static func contains(_ uid: String) -> Bool {
    uid.hasPrefix(prefix) && storage.contains(String(uid.dropFirst(prefix.count)))
  }
}
