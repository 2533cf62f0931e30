public import NHICodes
public import SamplingLists
public import SystemPackage

/// What is noted of a bundle.
public struct BundleRecord: Sendable {
  /// Where it will be, absolute.
  public let path: FilePath
  /// Bytes.
  public let size: Int
  /// Lower-case hexadecimal, as are the files'.
  public let sha256: String
  public let batch: BatchFields
  public let cases: [Case]

  public init(path: FilePath, size: Int, sha256: String, batch: BatchFields, cases: [Case]) {
    self.path = path
    self.size = size
    self.sha256 = sha256
    self.batch = batch
    self.cases = cases
  }

  public struct Case: Sendable {
    public let key: CaseKey
    /// Only its mark is noted.
    public let identifier: PatientIdentifier?
    public let files: [File]

    public init(key: CaseKey, identifier: PatientIdentifier?, files: [File]) {
      self.key = key
      self.identifier = identifier
      self.files = files
    }
  }

  public struct File: Sendable, Hashable {
    /// In the attachment archive, with `/` between folders.
    public let name: String
    /// Bytes.
    public let size: Int
    public let sha256: String

    public init(name: String, size: Int, sha256: String) {
      self.name = name
      self.size = size
      self.sha256 = sha256
    }
  }
}
