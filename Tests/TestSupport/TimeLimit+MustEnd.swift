public import Testing

extension Trait where Self == TimeLimitTrait {
  /// For what must end whatever its input is. So long, since a test's time runs while others have the processors.
  public static var mustEnd: Self { .timeLimit(.minutes(20)) }
}
