package import Findings

/// The insurer's wishes, D401 to D405, held against what a set has.
package enum FileSetAdvice {
  /// Bytes from which a set is called large: the limit of the first upload component, as for the bundle's B104.
  package static let largeSet = 500_000_000
  /// Series that are named one by one.
  private static let namedSeries = 5
  /// Findings of one rule; what comes after is left out.
  private static let mostOfOneRule = 100

  /// - Parameter file: the DICOMDIR, as findings name it.
  package static func findings(_ contents: FileSetContents, file: String) -> [Finding] {
    purpose(.rawData, .rawData, contents, file) + purpose(.specialPurpose, .special, contents, file)
      + patients(contents, file) + transferSyntaxes(contents, file) + large(contents, file)
  }

  private static func finding(_ rule: DICOMAdviceRule, _ file: String, _ facts: Facts) -> Finding {
    var all: Facts = ["file": .text(file)]
    all.add(facts)
    return Finding(rule, Subject(file: file), all)
  }

  /// One finding for each class of a series.
  private static func purpose(
    _ rule: DICOMAdviceRule, _ purpose: SOPClass.Purpose, _ contents: FileSetContents, _ file: String
  ) -> [Finding] {
    var findings: [Finding] = []
    for place in contents.places {
      var byClass: [(name: String, count: Int, bytes: Int)] = []
      for entry in place.series.instances.entries {
        guard let sopClass = entry.kind?.sopClass, sopClass.purpose == purpose else { continue }
        if let index = byClass.firstIndex(where: { $0.name == sopClass.shortName }) {
          byClass[index].count += entry.count
          byClass[index].bytes += entry.bytes
        } else {
          byClass.append((sopClass.shortName, entry.count, entry.bytes))
        }
      }
      for (name, count, bytes) in byClass where findings.count < mostOfOneRule {
        var facts: Facts = [
          "path": .wording(place.path), "class": .text(name), "count": .number(count), "size": .wording(size(bytes)),
        ]
        if let uid = place.series.uid { facts.add("series", .text(ValueText.shown(uid, limit: 64))) }
        if let offset = place.series.recordOffset { facts.add("offset", .number(offset)) }
        findings.append(finding(rule, file, facts))
      }
    }
    return findings
  }

  private static func patients(_ contents: FileSetContents, _ file: String) -> [Finding] {
    // Two records for one patient have a rule of their own.
    let count = Set(contents.patients.compactMap(\.id)).count
    return count > 1 ? [finding(.severalPatients, file, ["count": .number(count)])] : []
  }

  /// What the profiles for general use have: STD-GEN-CD, -DVD, -USB, -BD and -SEC (PS3.11 Annexes D, H, J, N).
  private static let common: Set<String> = [
    "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.70",
    "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91", "1.2.840.10008.1.2.4.100", "1.2.840.10008.1.2.4.101",
    "1.2.840.10008.1.2.4.102", "1.2.840.10008.1.2.4.103",
  ]

  private static func transferSyntaxes(_ contents: FileSetContents, _ file: String) -> [Finding] {
    var counts: [String: Int] = [:]
    for entry in contents.series.flatMap(\.instances.entries) {
      guard let uid = entry.kind?.transferSyntaxUID, !common.contains(uid) else { continue }
      counts[uid, default: 0] += entry.count
    }
    return counts.sorted { $0.key < $1.key }.prefix(mostOfOneRule).map { uid, count in
      finding(
        .transferSyntax, file,
        [
          "found": .text(TransferSyntax(uid: uid).name), "uid": .text(ValueText.shown(uid, limit: 64)),
          "count": .number(count),
        ])
    }
  }

  private static func large(_ contents: FileSetContents, _ file: String) -> [Finding] {
    let places = contents.places
    let bytes = places.reduce(0) { $0 + $1.series.instances.bytes }
    guard bytes > largeSet else { return [] }
    // Stable, so that equal ones stay in the order of the tree.
    let largest = places.enumerated().sorted {
      ($1.element.series.instances.bytes, $0.offset) < ($0.element.series.instances.bytes, $1.offset)
    }
    let named = largest.prefix(namedSeries).map { FactValue.wording($0.element.summary) }
    return [finding(.large, file, ["size": .number(bytes / 1_000_000), "series": .list(named)])]
  }

  fileprivate static func size(_ bytes: Int) -> Wording {
    switch bytes {
    case ..<10_000: Wording("\(bytes) 位元組", "\(bytes) bytes")
    case ..<10_000_000: Wording("\(bytes / 1_000) kB", "\(bytes / 1_000) kB")
    default: Wording("\(bytes / 1_000_000) MB", "\(bytes / 1_000_000) MB")
    }
  }
}

extension FileSetContents {
  fileprivate struct Place {
    let series: Series
    let path: Wording

    var summary: Wording {
      let size = FileSetAdvice.size(series.instances.bytes)
      let modality = series.modality.map { ValueText.shown($0, limit: 16) + " " } ?? ""
      let uid = series.uid.map { "UID " + ValueText.shown($0, limit: 64) }
      return Wording(
        "\(path.zhHant)（\(modality)\(series.instances.count) 個檔案，\(size.zhHant)\(uid.map { "，\($0)" } ?? "")）",
        "\(path.en) (\(modality)files: \(series.instances.count), \(size.en)\(uid.map { ", \($0)" } ?? ""))")
    }
  }

  fileprivate var places: [Place] {
    patients.flatMap { patient in
      patient.studies.flatMap { study in
        study.series.map { series in
          Place(
            series: series,
            path: Wording(
              "病人 \(patient.position)／檢查 \(study.position)／序列 \(series.position)",
              "patient \(patient.position) / study \(study.position) / series \(series.position)"))
        }
      }
    }
  }
}
