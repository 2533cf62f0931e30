package import Checking
package import Findings
import Markup
import NHICodes
import SamplingLists
package import SystemPackage
import TextEncodings

/// A batch whose XML is made and validated, and which is ready to be written.
package struct PreparedBatch: Sendable {
  package let checked: CheckedPlan
  package let profile: BatchProfile
  let units: [BatchUnit]

  /// Bytes of all files that will be sent, before compression.
  package var sourceBytes: Int { units.reduce(0) { $0 + $1.files.reduce(0) { $0 + $1.source.stamp.size } } }
}

/// What preparing gives: the batch, and what it found.
package struct PreparationReading: Sendable {
  /// nil when the XML cannot be made for what the list says.
  package let batch: PreparedBatch?
  package let findings: [Finding]
}

extension PreparedBatch {
  /// Makes every XML of the batch in memory and validates it, writing nothing.
  ///
  /// A checked plan is free of errors, so an XML that breaks our own schema is a defect of this program.
  ///
  /// - Parameter schema: an XSD to validate against besides our own, such as the insurer's.
  package static func prepare(
    _ checked: CheckedPlan, profile: BatchProfile, schema: FilePath?
  ) throws(PackagingError) -> PreparationReading {
    let forbidden = checked.cases.compactMap { $0.planned.sampled.controlCharacter }
    guard forbidden.isEmpty else { return PreparationReading(batch: nil, findings: forbidden) }
    let batch = try PreparedBatch(checked, profile)
    return PreparationReading(
      batch: batch, findings: batch.charactersOutsideBig5 + batch.violations(of: schema) + batch.sizeFindings)
  }

  /// Makes every XML, and holds it against our own schema.
  init(_ checked: CheckedPlan, _ profile: BatchProfile) throws(PackagingError) {
    (self.checked, self.profile) = (checked, profile)
    do {
      units = try BatchUnit.units(of: checked, profile: profile)
      let own = try BatchSchema.compiled()
      for unit in units {
        let violations = own.violations(in: unit.xml)
        guard violations.isEmpty else { throw PackagingError.ownSchema(violations.map(\.description)) }
      }
    } catch {
      throw error as? PackagingError ?? .markup(String(describing: error))
    }
  }

  /// libxml2 writes these as character references.
  private var charactersOutsideBig5: [Finding] {
    checked.cases.compactMap { item in
      let sampled = item.planned.sampled
      let characters = Big5.unencodable(in: sampled.chartNumber ?? "")
      guard !characters.isEmpty else { return nil }
      return Finding(
        XMLRule.notInBig5, Subject(case: sampled.key.description, row: sampled.row),
        ["field": "c9", "found": .list(characters.map { .text(String($0)) })])
    }
  }

  private func violations(of schema: FilePath?) -> [Finding] {
    guard let schema else { return [] }
    do throws(MarkupError) {
      let compiled = try XMLSchema(path: schema.string)
      var findings: [Finding] = []
      for (position, unit) in units.enumerated() {
        let subject =
          profile.layout == .perCase
          ? Subject(case: checked.cases[position].planned.sampled.key.description) : Subject()
        findings += compiled.violations(in: unit.xml).map { message in
          Finding(
            XMLRule.schemaViolation, subject,
            ["line": .number(message.line), "reason": .text(PatientIdentifier.masking(message.clause))])
        }
      }
      return findings
    } catch {
      return [
        Finding(
          XMLRule.schemaUnusable, Subject(file: schema.string),
          ["reason": .text(error.messages.first?.description ?? error.operation)])
      ]
    }
  }

  private var sizeFindings: [Finding] { tooLargeCases + BundleRule.findings(ofBytes: largestPart, Subject()) }
}

extension SampledCase {
  /// A character that XML 1.0 cannot hold; the chart number is the only free text that goes into the XML.
  fileprivate var controlCharacter: Finding? {
    guard let scalar = chartNumber?.unicodeScalars.first(where: { $0.value < 0x20 || $0.value & 0xFFFE == 0xFFFE })
    else {
      return nil
    }
    return Finding(
      XMLRule.controlCharacter, Subject(case: key.description, row: row),
      [
        "case": .text(key.description), "field": .wording(Wording("病歷號", "chart number")),
        "found": .text("U+" + String(scalar.value, radix: 16, uppercase: true)),
      ])
  }
}
