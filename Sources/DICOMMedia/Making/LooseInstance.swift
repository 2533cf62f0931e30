import FileAccess
import Findings

/// A DICOM file as its records will need it.
struct LooseInstance: Sendable {
  let entry: FolderEntry
  /// Of the record for the file itself.
  let type: RecordType
  let sopClassUID: String
  let sopInstanceUID: String
  let transferSyntaxUID: String
  let study: String
  let series: String
  let patient: PatientIdentity
  /// Values without padding, the items of sequences; in Explicit VR Little Endian. Only what is there and not empty.
  let values: [ElementTag: [UInt8]]
  /// (0020,0011) and (0020,0013), when they are numbers.
  let seriesNumber: Int?
  let instanceNumber: Int?

  func text(_ tag: ElementTag) -> String { values[tag].map(ValueText.text) ?? "" }
}

/// Whose a file is: what tells one patient from another.
struct PatientIdentity: Sendable, Hashable {
  /// (0010,0020).
  let id: String
  /// (0010,0010) as it is compared: capitals, and what stands between the parts of a name, do not count.
  let name: String
  /// (0010,0030).
  let birthDate: String

  init(id: String, name: String, birthDate: String) {
    self.id = id
    self.name = Self.compared(name)
    self.birthDate = birthDate
  }

  private static func compared(_ name: String) -> String {
    name.lowercased().split { "^ ,.=".contains($0) }.joined(separator: " ")
  }
}
