/** Events in the shape in which AWS sends them, one function for each way to wire a bucket to the queue. */

interface ObjectFacts {
  readonly bucket?: string;
  readonly key: string;
  readonly etag?: string;
  readonly versionId?: string;
  readonly sequencer?: string;
  readonly size?: number;
  readonly time?: string;
}

export function eventBridgeEvent(object: ObjectFacts, detailType = 'Object Created'): string {
  return JSON.stringify({
    version: '0',
    id: '2d4eba74-fd51-3966-4bfa-b013c9da8ff1',
    'detail-type': detailType,
    source: 'aws.s3',
    account: '111122223333',
    time: object.time ?? '2026-11-25T09:30:00Z',
    region: 'eu-west-1',
    resources: [`arn:aws:s3:::${object.bucket ?? 'articles'}`],
    detail: {
      version: '0',
      bucket: { name: object.bucket ?? 'articles' },
      object: {
        key: object.key,
        size: object.size ?? 1024,
        etag: object.etag ?? 'e1',
        ...(object.versionId === undefined ? {} : { 'version-id': object.versionId }),
        sequencer: object.sequencer ?? '00617F08299329D189',
      },
      'request-id': 'N4N7GDK58NMKJ12R',
      requester: '111122223333',
      'source-ip-address': '192.0.2.7',
      reason: 'PutObject',
    },
  });
}

export function s3Notification(objects: readonly ObjectFacts[], eventName = 'ObjectCreated:Put'): string {
  return JSON.stringify({ Records: objects.map((object) => notificationRecord(object, eventName)) });
}

export function inSnsEnvelope(message: string): string {
  return JSON.stringify({
    Type: 'Notification',
    MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
    TopicArn: 'arn:aws:sns:eu-west-1:111122223333:uploads',
    Subject: 'Amazon S3 Notification',
    Message: message,
    Timestamp: '2026-11-25T09:30:01.000Z',
    SignatureVersion: '1',
    Signature: 'none',
    SigningCertURL: 'https://sns.eu-west-1.amazonaws.com/none.pem',
    UnsubscribeURL: 'https://sns.eu-west-1.amazonaws.com/none',
  });
}

export const S3_TEST_EVENT = JSON.stringify({
  Service: 'Amazon S3',
  Event: 's3:TestEvent',
  Time: '2026-11-25T09:30:00.000Z',
  Bucket: 'articles',
  RequestId: '5582815E1AEA5ADF',
  HostId: '8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR',
});

function notificationRecord(object: ObjectFacts, eventName: string) {
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'eu-west-1',
    eventTime: object.time ?? '2026-11-25T09:30:00.000Z',
    eventName,
    userIdentity: { principalId: 'AWS:EXAMPLE' },
    requestParameters: { sourceIPAddress: '192.0.2.7' },
    responseElements: { 'x-amz-request-id': 'C3D13FE58DE4C810', 'x-amz-id-2': 'none' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'uploads',
      bucket: {
        name: object.bucket ?? 'articles',
        ownerIdentity: { principalId: 'EXAMPLE' },
        arn: `arn:aws:s3:::${object.bucket ?? 'articles'}`,
      },
      object: {
        key: urlEncoded(object.key),
        size: object.size ?? 1024,
        eTag: object.etag ?? 'e1',
        ...(object.versionId === undefined ? {} : { versionId: object.versionId }),
        sequencer: object.sequencer ?? '0055AED6DCD90281E5',
      },
    },
  };
}

/** As S3 does it: slashes stay, a space becomes +. */
function urlEncoded(key: string): string {
  return key.split('/').map(encodeURIComponent).join('/').replaceAll('%20', '+');
}
