//! `GetMetricData` and `PutMetricData` of aws-sdk-cloudwatch, in two of its versions: one speaks
//! awsQuery, the other rpcv2Cbor. Their types are the same, so what is said of them here is said once.

/// A module's contents for a version of the crate.
macro_rules! version {
    ($cloudwatch:ident, $name:literal) => {
        use crate::params::{choice, double, flag, integer, list, object, seconds, text, time};
        use crate::peer::{Peer, receiving, sending};
        use goldsmith::bytes::Bytes;
        use serde_json::{Value, json};
        use $cloudwatch::operation::get_metric_data::{
            GetMetricData, GetMetricDataInput, GetMetricDataOutput,
        };
        use $cloudwatch::operation::put_metric_data::{PutMetricData, PutMetricDataInput};
        use $cloudwatch::types;

        pub(crate) fn request(
            operation: &str,
            params: &Value,
        ) -> Option<Peer<http::Request<Vec<u8>>>> {
            match operation {
                "GetMetricData" => {
                    let input = get_metric_data(params);
                    Some(sending($name, &GetMetricData::new(), move || input.clone()))
                }
                "PutMetricData" => {
                    let input = put_metric_data(params);
                    Some(sending($name, &PutMetricData::new(), move || input.clone()))
                }
                _ => None,
            }
        }

        pub(crate) fn response(
            operation: &str,
            response: &http::Response<Bytes>,
        ) -> Option<Peer<Value>> {
            (operation == "GetMetricData")
                .then(|| receiving($name, &GetMetricData::new(), response, shown))
        }

        fn get_metric_data(params: &Value) -> GetMetricDataInput {
            let options = params["LabelOptions"].as_object().map(|options| {
                types::LabelOptions::builder().set_timezone(text(&options["Timezone"])).build()
            });
            let input = GetMetricDataInput::builder()
                .set_metric_data_queries(list(&params["MetricDataQueries"], query))
                .set_start_time(time(&params["StartTime"]))
                .set_end_time(time(&params["EndTime"]))
                .set_next_token(text(&params["NextToken"]))
                .set_scan_by(choice(&params["ScanBy"]))
                .set_max_datapoints(integer(&params["MaxDatapoints"]))
                .set_label_options(options);
            input.build().expect("an input")
        }

        fn query(query: &Value) -> types::MetricDataQuery {
            let stat = query["MetricStat"].is_object().then(|| stat(&query["MetricStat"]));
            types::MetricDataQuery::builder()
                .set_id(text(&query["Id"]))
                .set_metric_stat(stat)
                .set_expression(text(&query["Expression"]))
                .set_label(text(&query["Label"]))
                .set_return_data(flag(&query["ReturnData"]))
                .set_period(integer(&query["Period"]))
                .set_account_id(text(&query["AccountId"]))
                .build()
        }

        fn stat(stat: &Value) -> types::MetricStat {
            let metric = &stat["Metric"];
            let metric = types::Metric::builder()
                .set_namespace(text(&metric["Namespace"]))
                .set_metric_name(text(&metric["MetricName"]))
                .set_dimensions(list(&metric["Dimensions"], dimension));
            types::MetricStat::builder()
                .metric(metric.build())
                .set_period(integer(&stat["Period"]))
                .set_stat(text(&stat["Stat"]))
                .set_unit(choice(&stat["Unit"]))
                .build()
        }

        fn dimension(dimension: &Value) -> types::Dimension {
            types::Dimension::builder()
                .set_name(text(&dimension["Name"]))
                .set_value(text(&dimension["Value"]))
                .build()
        }

        fn put_metric_data(params: &Value) -> PutMetricDataInput {
            let input = PutMetricDataInput::builder()
                .set_namespace(text(&params["Namespace"]))
                .set_metric_data(list(&params["MetricData"], datum));
            input.build().expect("an input")
        }

        fn datum(datum: &Value) -> types::MetricDatum {
            let doubles = |value| list(value, |number| number.as_f64().expect("a number"));
            let set = &datum["StatisticValues"];
            let set = set.is_object().then(|| {
                types::StatisticSet::builder()
                    .set_sample_count(double(&set["SampleCount"]))
                    .set_sum(double(&set["Sum"]))
                    .set_minimum(double(&set["Minimum"]))
                    .set_maximum(double(&set["Maximum"]))
                    .build()
            });
            types::MetricDatum::builder()
                .set_metric_name(text(&datum["MetricName"]))
                .set_dimensions(list(&datum["Dimensions"], dimension))
                .set_timestamp(time(&datum["Timestamp"]))
                .set_value(double(&datum["Value"]))
                .set_statistic_values(set)
                .set_values(doubles(&datum["Values"]))
                .set_counts(doubles(&datum["Counts"]))
                .set_unit(choice(&datum["Unit"]))
                .set_storage_resolution(integer(&datum["StorageResolution"]))
                .build()
        }

        fn shown(output: &GetMetricDataOutput) -> Value {
            let messages = |messages: &Vec<types::MessageData>| {
                Value::Array(messages.iter().map(shown_message).collect())
            };
            let results = |results: &Vec<types::MetricDataResult>| {
                results.iter().map(|result| shown_result(result, messages)).collect()
            };
            object([
                ("MetricDataResults", output.metric_data_results.as_ref().map(results)),
                ("NextToken", output.next_token.as_ref().map(|token| json!(token))),
                ("Messages", output.messages.as_ref().map(messages)),
            ])
        }

        fn shown_result(
            result: &types::MetricDataResult,
            messages: impl Fn(&Vec<types::MessageData>) -> Value,
        ) -> Value {
            let times = result.timestamps.as_ref();
            object([
                ("Id", result.id.as_ref().map(|id| json!(id))),
                ("Label", result.label.as_ref().map(|label| json!(label))),
                ("Timestamps", times.map(|times| times.iter().map(seconds).collect())),
                ("Values", result.values.as_ref().map(|values| json!(values))),
                ("StatusCode", result.status_code.as_ref().map(|code| json!(code.as_str()))),
                ("Messages", result.messages.as_ref().map(messages)),
            ])
        }

        fn shown_message(message: &types::MessageData) -> Value {
            object([
                ("Code", message.code.as_ref().map(|code| json!(code))),
                ("Value", message.value.as_ref().map(|value| json!(value))),
            ])
        }
    };
}

/// The version that speaks awsQuery.
pub(crate) mod query {
    version!(aws_sdk_cloudwatch_query, "aws-sdk-cloudwatch 0.39");
}

/// The version that speaks rpcv2Cbor.
pub(crate) mod cbor {
    version!(aws_sdk_cloudwatch, "aws-sdk-cloudwatch");
}
