import Checking
import Findings
import Markup
import NHICodes
import Planning
import SamplingLists

/// One XML and the attachment archive that goes with it: a case, or all of them in the layout `single`.
struct BatchUnit: Sendable {
  let xml: [UInt8]
  /// In the order of the XML's fdata; a set's files follow its DICOMDIR.
  let files: [PackagedFile]
}

/// A file on its way into an attachment archive.
struct PackagedFile: Sendable {
  let source: SourceFile
  /// With `/` between folders.
  let archivePath: String
}

extension BatchUnit {
  /// The units of a batch, in list order.
  static func units(of checked: CheckedPlan, profile: BatchProfile) throws(MarkupError) -> [BatchUnit] {
    let batch = checked.plan.list.batch
    switch profile.layout {
    case .perCase:
      var units: [BatchUnit] = []
      for item in checked.cases { units.append(try BatchUnit([CaseContent(item, profile)], batch)) }
      return units
    case .single:
      return [try BatchUnit(checked.cases.map { CaseContent($0, profile) }, batch)]
    }
  }

  private init(_ cases: [CaseContent], _ batch: BatchFields) throws(MarkupError) {
    xml = try XMLWriter.document(
      XMLElement("feereview", cases.map { $0.element(batch) }), encoding: BatchProfile.encoding)
    files = cases.flatMap(\.files)
  }
}
