package import NHICodes
package import SamplingLists
package import SystemPackage

/// What is noted of a bundle.
package struct BundleRecord: Sendable {
  /// Where it will be, absolute.
  package let path: FilePath
  /// Bytes.
  package let size: Int
  /// Lower-case hexadecimal, as are the files'.
  package let sha256: String
  package let batch: BatchFields
  package let cases: [Case]

  package init(path: FilePath, size: Int, sha256: String, batch: BatchFields, cases: [Case]) {
    self.path = path
    self.size = size
    self.sha256 = sha256
    self.batch = batch
    self.cases = cases
  }

  package struct Case: Sendable {
    package let key: CaseKey
    /// Only its mark is noted.
    package let identifier: PatientIdentifier?
    package let files: [File]

    package init(key: CaseKey, identifier: PatientIdentifier?, files: [File]) {
      self.key = key
      self.identifier = identifier
      self.files = files
    }
  }

  package struct File: Sendable, Hashable {
    /// In the attachment archive, with `/` between folders.
    package let name: String
    /// Bytes.
    package let size: Int
    package let sha256: String

    package init(name: String, size: Int, sha256: String) {
      self.name = name
      self.size = size
      self.sha256 = sha256
    }
  }
}
