import FileAccess

/// What made an image: the maker and model that the file names (PS3.3 C.7.5.1).
package struct ImagingDevice: Sendable, Hashable {
  /// Files that are opened to find one that names its device.
  private static let maximumOpened = 8

  /// `ACME PX-100`, fit to be shown.
  package let name: String

  /// The device of the first image of a set that names one; nil when none of the first few does.
  package init?(of set: FileSet) {
    for member in set.members.dropFirst().prefix(Self.maximumOpened) {
      guard let file = try? FileBytes(member.path),
        let instance = try? DICOMInstance.reading(file, keeping: [.manufacturer, .manufacturerModelName])
      else { continue }
      let parts = [ElementTag.manufacturer, .manufacturerModelName].compactMap { instance.values.text($0) }
      if !parts.isEmpty {
        name = ValueText.shown(parts.joined(separator: " "), limit: 100)
        return
      }
    }
    return nil
  }
}
