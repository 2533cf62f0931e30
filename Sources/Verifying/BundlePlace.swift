import Findings

/// What a finding is about: a bundle, something in it, or something in one of its attachments.
struct BundlePlace: Sendable {
  /// The path as the user gave it.
  let bundle: String
  /// The name of an attachment in it; nil for the bundle itself.
  var attachment: String?

  /// What people call the archive.
  var name: String { attachment ?? bundle.split(separator: "/").last.map(String.init) ?? bundle }

  /// - Parameter entry: a name in the archive; nil for the archive itself.
  func subject(_ entry: String? = nil, case key: String? = nil) -> Subject {
    let parts = [attachment, entry].compactMap { $0 }
    return Subject(file: bundle, case: key, entry: parts.isEmpty ? nil : parts.joined(separator: "/"))
  }

  /// A finding about a file that was unpacked, told of where it was.
  func moved(_ finding: Finding, case key: String?) -> Finding {
    finding.about(subject(finding.subject.file, case: key ?? finding.subject.case))
  }
}
