import Findings

/// What findings are told of.
enum JudgedThing {
  /// A file, a DICOM file-set, a bundle or a name that was judged, as the other reports call it.
  case listed(name: String, case: String?)
  /// What findings are about that are about none of these: a row of the list, a case, a file that belongs to nobody.
  case other(Subject)
}
