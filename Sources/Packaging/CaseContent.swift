import Checking
import DICOMMedia
import FileAccess
import FileFormats
import Markup
import Planning
import SamplingLists

/// What one case puts into the batch: its `cdata` and its files.
struct CaseContent: Sendable {
  private let item: CheckedCase
  private let profile: BatchProfile

  init(_ item: CheckedCase, _ profile: BatchProfile) {
    self.item = item
    self.profile = profile
  }

  var files: [PackagedFile] {
    let folder = profile.fileSetFolder(of: sampled.key).map { "\($0)/" } ?? ""
    return item.documents.map { document in
      PackagedFile(
        source: SourceFile(document.planned.entry), archivePath: document.planned.archiveName)
    }
      + item.planned.fileSets.flatMap { set in
        set.fileSet.members.map { member in
          PackagedFile(
            source: SourceFile(member), archivePath: folder + set.archivePath(of: member))
        }
      }
  }

  var sampled: SampledCase { item.planned.sampled }
  var hasFileSets: Bool { !item.planned.fileSets.isEmpty }

  /// What is said of its files: documents before sets, of which the DICOMDIR stands for all.
  var declarations: [FileDeclaration] {
    item.documents.map { document in
      FileDeclaration(
        name: document.planned.archiveName, type: BatchProfile.fileType(of: document.planned),
        remark: BatchProfile.remark(of: document.planned))
    }
      + item.planned.fileSets.map { set in
        FileDeclaration(
          name: profile.archiveName(of: set, in: sampled.key), type: BatchProfile.fileSetType,
          remark: BatchProfile.fileSetRemark)
      }
  }

  /// `cdata`, with the fields that the deployed format has, in its order.
  func element(_ batch: BatchFields) -> XMLElement {
    var body = [
      XMLElement("c7", sampled.key.category.code),
      XMLElement("c8", String(sampled.key.serial.number)),
    ]
    if let chart = sampled.chartNumber { body.append(XMLElement("c9", chart)) }
    if let identifier = sampled.identifier { body.append(XMLElement("c10", identifier.text)) }
    body += declarations.map(\.element)
    return XMLElement(
      "cdata",
      [
        XMLElement(
          "chead",
          [
            XMLElement("c1", batch.reviewKind.code),
            XMLElement("c2", batch.institution.digits),
            XMLElement("c3", batch.tier.code),
            XMLElement("c4", batch.feeMonth.rocDigits),
            XMLElement("c5", batch.filingType.code),
            XMLElement("c6", batch.filingDate.gregorianDigits),
          ]),
        XMLElement("cbody", body),
      ])
  }
}

extension FileDeclaration {
  fileprivate var element: XMLElement {
    XMLElement(
      "fdata",
      [XMLElement("f1", name), XMLElement("f2", type), XMLElement("f3", kind), XMLElement("f4", remark)])
  }
}

extension SourceFile {
  fileprivate init(_ entry: FolderEntry) {
    self.init(path: entry.path, relativePath: entry.relativePath, stamp: entry.stamp)
  }

  fileprivate init(_ member: FileSet.Member) {
    self.init(path: member.path, relativePath: member.entry.relativePath, stamp: member.stamp, made: member.made)
  }
}
