/// What kind of object an instance is (PS3.4 B.5, PS3.6 Table A-1).
package struct SOPClass: Sendable, Hashable {
  /// What an object is made for, as far as its class tells.
  package enum Purpose: Sendable, Hashable {
    /// To be looked at by people: images, and what goes with them (reports, waveforms, documents, display settings).
    case review
    /// To be worked on by the device that made it: raw data, and images that the standard calls For Processing.
    case rawData
    /// To be worked on by special programs: segmentations, registrations, treatment plans, measurements of space and
    /// the like.
    case special
  }

  package let uid: String
  /// As PS3.6 has it: `CT Image Storage`.
  package let name: String
  /// Of the record for such an object (PS3.3 F.4, F.5); nil where a directory has none.
  package let recordType: RecordType?
  package let purpose: Purpose

  /// Whether a directory lists it as an image.
  package var isImage: Bool { recordType == .image }
  package var isRawData: Bool { purpose == .rawData }
  package var isSpecialPurpose: Bool { purpose == .special }

  /// For people: the name without the word that all have.
  package var shortName: String {
    name.split(separator: " ").filter { $0 != "Storage" }.joined(separator: " ")
  }

  /// Nil for a UID that is not in the table: a maker's own class, or one that came later.
  package static func withUID(_ uid: String) -> SOPClass? { byUID[uid] }

  private static let byUID = Dictionary(all.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
}
