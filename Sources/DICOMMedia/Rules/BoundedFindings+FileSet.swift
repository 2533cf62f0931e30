import Findings

extension BoundedFindings {
  /// Findings of one rule in one set that are told.
  static let limitOfSet = 20

  static func ofSet() -> BoundedFindings { BoundedFindings(limit: limitOfSet) }

  /// What is to be told, D299 for the further ones.
  ///
  /// - Parameter dicomdir: as findings name it.
  func all(about dicomdir: String) -> [Finding] {
    all(DirectoryRule.furtherFindings, Subject(file: dicomdir), ["file": .text(dicomdir)])
  }
}
