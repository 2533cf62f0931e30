package import Checking
public import Configuration
import FileAccess
public import Findings
public import NHICodes
public import RunProgress
public import SamplingLists
public import SystemPackage
import Verifying

/// Judges finished bundles, one after the other, and holds them against the sampling list where there is one.
public struct Verification: Sendable {
  /// An XSD to hold each XML against besides our own.
  public var schema: FilePath?
  /// The sampling list, and what was said besides it.
  public var list: (path: FilePath, options: ListOptions, today: ROCDate)?
  /// The claim file; it fills what the list masks or leaves out.
  public var claims: FilePath?
  /// Rules that weigh something else than by themselves.
  public var severities = SeverityChanges()
  /// The configuration that was read, to be told in the report.
  public var configuration: ConfigurationPlace?
  /// What was found while this was put together, such as in the configuration.
  public var findings: [Finding] = []
  /// What there is for pictures of the files; nil for none.
  package var thumbnails: ThumbnailBudget?
  private let staging: FilePath
  private let jobs: Int
  private let progress: ProgressMeter?

  /// - Parameters:
  ///   - staging: a folder that does not exist, to unpack into. It is made and removed.
  ///   - jobs: how many files are looked at at once.
  ///   - progress: is told how far it is, for whoever wants to show it.
  public init(staging: FilePath, jobs: Int, progress: ProgressMeter? = nil) {
    self.staging = staging
    self.jobs = jobs
    self.progress = progress
  }

  /// - Parameter paths: files that the user named.
  public func verify(_ paths: [FilePath]) async throws(PipelineError) -> VerificationReport {
    var report = VerificationReport(configuration: configuration)
    // What costs little comes first: a list that cannot be read is told before a gigabyte is unpacked.
    let reading = try readList()
    report.others = findings + (reading?.findings ?? [])
    let verifier = BundleVerifier(schema: schema, staging: staging, jobs: jobs, progress: progress)
    var thumbnails = thumbnails
    for path in paths {
      do throws(VerificationError) {
        let bundle = try await verifier.verify(path, thumbnails: thumbnails)
        thumbnails = bundle.thumbnails
        report.bundles.append(bundle)
      } catch {
        throw .verification(error)
      }
    }
    if let list = reading?.list {
      let comparison = ListComparison(list)
      for index in report.bundles.indices {
        report.bundles[index].add(comparison.findings(in: report.bundles[index]))
      }
      report.others += comparison.missing(in: report.bundles)
    }
    report.weigh(by: severities)
    return report
  }

  private func readList() throws(PipelineError) -> ListReading? {
    guard let list else { return nil }
    progress?.begin(.readingList)
    do throws(FileAccessError) {
      return try ListReading(of: list.path, claims: claims, options: list.options, today: list.today)
    } catch {
      throw .input(error)
    }
  }
}
