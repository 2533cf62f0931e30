import Foundation
import NHIPack

func show(_ findings: [Finding]) {
  for finding in findings {
    let place = finding.subject.file ?? finding.subject.case ?? ""
    print("\(finding.severity.name[.zhHant]) \(finding.rule.id) \(place)：\(finding.message(in: .zhHant))")
    print("  → \(finding.remedy(in: .zhHant))")
  }
}

let arguments = CommandLine.arguments
let now = Int(Date().timeIntervalSince1970)
guard arguments.count == 4, let today = ROCDate(secondsSince1970: now), ArchiveEnvironment.useUTF8Names() else {
  print("用法：\(arguments[0]) 清單 資料夾 輸出資料夾")
  exit(64)
}

var request = PackRequest(
  list: FilePath(arguments[1]), source: FilePath(arguments[2]), options: BatchOptions(reviewKind: "1"), today: today)
let output = FilePath(arguments[3])
request.output = output
request.ledger = try .usual(now: now) { ProcessInfo.processInfo.environment[$0] }

let report = try await Pipeline(request).pack(into: output)
show(report.findings)
guard !report.bundles.isEmpty else {
  print("沒有產生送件檔")
  exit(1)
}

let staging = FilePath(NSTemporaryDirectory()).appending(UUID().uuidString)
let verified = try await Verification(staging: staging, jobs: 2).verify(report.bundles.map(\.path))
show(verified.findings)
for bundle in report.bundles {
  print("\(bundle.path)：\(bundle.caseCount) 件，\(bundle.fileCount) 個檔案")
}
exit(verified.findings.hasErrors ? 1 : 0)
