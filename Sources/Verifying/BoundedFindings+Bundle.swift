import Findings

extension BoundedFindings {
  /// For one bundle: a hundred of each rule are told.
  static func ofBundle() -> BoundedFindings { BoundedFindings(limit: 100) }

  /// What is to be told, B299 for the further ones.
  func all(about place: BundlePlace) -> [Finding] { all(ContentRule.furtherFindings, place.subject()) }
}
